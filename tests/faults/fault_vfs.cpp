// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_vfs.h"
#include <new>

/// Ours in front, the real file behind it in the same block of memory.
struct FaultFile {
    sqlite3_file base;
    FaultVfs *vfs;
    QString *path;

    static FaultFile *of(sqlite3_file *file) { return reinterpret_cast<FaultFile *>(file); }
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }

    static int close(sqlite3_file *file)
    {
        FaultFile *f = of(file);
        const int code = f->real()->pMethods ? f->real()->pMethods->xClose(f->real()) : SQLITE_OK;
        delete f->path;
        return code;
    }
    static int read(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
    {
        return of(file)->real()->pMethods->xRead(of(file)->real(), into, size, at);
    }
    static int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
    {
        FaultFile *f = of(file);
        const int code =
            f->note({FileStep::What::Write, *f->path, at, QByteArray(static_cast<const char *>(from), size)});
        return code != SQLITE_OK ? code : f->real()->pMethods->xWrite(f->real(), from, size, at);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        FaultFile *f = of(file);
        const int code = f->note({FileStep::What::Truncate, *f->path, size});
        return code != SQLITE_OK ? code : f->real()->pMethods->xTruncate(f->real(), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        FaultFile *f = of(file);
        const int code = f->note({FileStep::What::Sync, *f->path});
        return code != SQLITE_OK ? code : f->real()->pMethods->xSync(f->real(), flags);
    }
    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        return of(file)->real()->pMethods->xFileSize(of(file)->real(), size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        return of(file)->real()->pMethods->xLock(of(file)->real(), level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        return of(file)->real()->pMethods->xUnlock(of(file)->real(), level);
    }
    static int reserved(sqlite3_file *file, int *out)
    {
        return of(file)->real()->pMethods->xCheckReservedLock(of(file)->real(), out);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        return of(file)->real()->pMethods->xFileControl(of(file)->real(), what, argument);
    }
    static int sector(sqlite3_file *) { return 512; }
    /// None: SQLite may count on nothing, as on the plainest disk.
    static int traits(sqlite3_file *) { return 0; }

    int note(FileStep step) const { return vfs->note(std::move(step)); }

    static FaultVfs *owner(sqlite3_vfs *vfs) { return static_cast<FaultVfs *>(vfs->pAppData); }
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        const int code = owner(vfs)->note({FileStep::What::Delete, QString::fromUtf8(name)});
        return code != SQLITE_OK ? code : owner(vfs)->m_real->xDelete(owner(vfs)->m_real, name, syncFolder);
    }
};

namespace {
const sqlite3_io_methods kMethods{1,
                                  FaultFile::close,
                                  FaultFile::read,
                                  FaultFile::write,
                                  FaultFile::truncate,
                                  FaultFile::sync,
                                  FaultFile::size,
                                  FaultFile::lock,
                                  FaultFile::unlock,
                                  FaultFile::reserved,
                                  FaultFile::control,
                                  FaultFile::sector,
                                  FaultFile::traits,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr};
} // namespace

int FaultFile::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultFile *f = of(file);
    FaultVfs *faults = owner(vfs);
    new (f) FaultFile{{nullptr}, faults, nullptr};
    const int code = faults->m_real->xOpen(faults->m_real, name, f->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    f->path = new QString(QString::fromUtf8(name ? name : ""));
    f->base.pMethods = &kMethods;
    return SQLITE_OK;
}

FaultVfs::FaultVfs() : m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs = *m_real;
    m_vfs.zName = "wardkeep-faults";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_real->szOsFile;
    m_vfs.xOpen = FaultFile::open;
    m_vfs.xDelete = FaultFile::remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

int FaultVfs::note(FileStep step)
{
    if (m_left == 0)
        return m_code;
    if (m_left > 0)
        --m_left;
    m_log.push_back(std::move(step));
    return SQLITE_OK;
}
