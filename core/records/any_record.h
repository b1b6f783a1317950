// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <memory>

/// A record of a kind known only at run time, copied like a value.
class AnyRecord {
public:
    explicit AnyRecord(const Kind &kind) : m_kind(&kind), m_data(kind.shape.make(), kind.shape.destroy) {}
    AnyRecord(const Kind &kind, const void *record) : m_kind(&kind), m_data(kind.shape.copy(record), kind.shape.destroy)
    {
    }
    AnyRecord(const AnyRecord &o) : AnyRecord(*o.m_kind, o.data()) {}
    AnyRecord(AnyRecord &&) noexcept = default;
    AnyRecord &operator=(AnyRecord o) noexcept
    {
        std::swap(m_kind, o.m_kind);
        m_data.swap(o.m_data);
        return *this;
    }
    ~AnyRecord() = default;
    template <class T> static AnyRecord of(const T &value) { return AnyRecord(kindOf<T>(), &value); }

    const Kind &kind() const { return *m_kind; }
    const void *data() const { return m_data.get(); }
    void *data() { return m_data.get(); }
    /// The caller knows that it holds a T.
    template <class T> const T &as() const { return *static_cast<const T *>(data()); }
    template <class T> T &as() { return *static_cast<T *>(data()); }
    bool operator==(const AnyRecord &o) const { return m_kind == o.m_kind && m_kind->shape.equal(data(), o.data()); }

private:
    const Kind *m_kind;
    std::unique_ptr<void, void (*)(void *)> m_data;
};
