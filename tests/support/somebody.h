// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <catch2/catch.hpp>
#include <cstdlib>
#include <unistd.h>

/// Root may do everything; a test of permissions is somebody else for a while.
class Somebody {
public:
    Somebody() : m_root(geteuid() == 0)
    {
        if (m_root)
            REQUIRE(setresuid(65534, 65534, 0) == 0);
    }
    ~Somebody()
    {
        if (m_root && setresuid(0, 0, 0) != 0)
            std::abort();
    }
    Somebody(const Somebody &) = delete;
    Somebody &operator=(const Somebody &) = delete;

private:
    bool m_root;
};
#endif
