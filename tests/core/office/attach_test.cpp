// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attach.h"
#include <catch2/catch.hpp>

namespace {
AttachedFile fileOf(const char *name, const char *content)
{
    return attachedFile(QString::fromLatin1(name), QStringLiteral("text/plain"), content);
}
} // namespace

TEST_CASE("A second file of a name gets a number before its suffix, whatever the case of its letters")
{
    std::vector<AttachedFile> files;
    const char *const cases[][3] = {
        {"photo.jpg", "1", "photo.jpg"}, {"photo.jpg", "2", "photo (2).jpg"}, {"Photo.JPG", "3", "Photo (3).JPG"},
        {"notes", "1", "notes"},         {"notes", "2", "notes (2)"},         {".hidden", "1", ".hidden"},
        {".hidden", "2", ".hidden (2)"}, {"a.tar.gz", "1", "a.tar.gz"},       {"a.tar.gz", "2", "a.tar (2).gz"}};
    for (const auto &[name, content, shown] : cases) {
        CHECK(addBeside(files, fileOf(name, content)));
        CHECK(files.back().name == QString::fromLatin1(shown));
    }
}

TEST_CASE("The same file of the same name is there once, under another name it is another")
{
    std::vector<AttachedFile> files;
    CHECK(addBeside(files, fileOf("photo.jpg", "1")));
    CHECK(addBeside(files, fileOf("photo.jpg", "2")));
    CHECK_FALSE(addBeside(files, fileOf("photo.jpg", "1")));
    CHECK_FALSE(addBeside(files, fileOf("photo.jpg", "2"))); // it stands there as the second
    CHECK(addBeside(files, fileOf("logo.jpg", "1")));
    CHECK(files.size() == 3);
}

TEST_CASE("A size is said as people say it")
{
    const auto &[bytes, said] = GENERATE(table<qint64, const char *>({{0, "0 bytes"},
                                                                      {1, "1 byte"},
                                                                      {1023, "1023 bytes"},
                                                                      {1024, "1.0 kB"},
                                                                      {2'500'000, "2.4 MB"},
                                                                      {100LL * 1024 * 1024, "100.0 MB"}}));
    CHECK(sayBytes(bytes) == QString::fromLatin1(said));
}

TEST_CASE("A file knows its size and its digest")
{
    const AttachedFile file = attachedFile(QStringLiteral("a.txt"), QStringLiteral("text/plain"), "abc");
    CHECK(file.bytes == 3);
    CHECK(file.digest == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}
