// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "core/capture/pcapng/options.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
constexpr qint64 headSize = 12; // of the Section Header: type, length, byte order magic

Error notACapture(const QString& whatItIs)
{
    return {ErrorCode::NotACapture, whatItIs};
}

Error cannotRead(int number, const QString& path)
{
    Error error = errorFromErrno(number, QStringLiteral("open ") + path);
    if (error.code != ErrorCode::PermissionDenied && error.code != ErrorCode::TooManyOpenFiles)
        error.code = ErrorCode::CannotRead;
    return error;
}

/// What starts with these bytes and is no pcapng file.
QString nameOfForeignFile(QByteArrayView head)
{
    struct Kind {
        QByteArrayView start;
        const char* name;
    };
    static constexpr std::array kinds {
        Kind {"\xd4\xc3\xb2\xa1", "a pcap file (the older format, not pcapng)"},
        Kind {"\xa1\xb2\xc3\xd4", "a pcap file (the older format, not pcapng)"},
        Kind {"\x4d\x3c\xb2\xa1", "a pcap file (the older format, not pcapng)"},
        Kind {"\xa1\xb2\x3c\x4d", "a pcap file (the older format, not pcapng)"},
        Kind {"\x1f\x8b", "a file compressed with gzip"},
        Kind {"\x28\xb5\x2f\xfd", "a file compressed with zstd"},
    };
    if (head.isEmpty())
        return QStringLiteral("an empty file");
    for (const Kind& kind : kinds) {
        if (head.startsWith(kind.start))
            return QString::fromLatin1(kind.name);
    }
    return QStringLiteral("no pcapng file");
}

/// The byte order of the file that starts with these bytes, or what the file is.
Result<FileByteOrder> byteOrderOf(QByteArrayView head)
{
    if (head.size() == headSize
        && qFromUnaligned<quint32>(head.data()) == pcapng::sectionHeaderType) {
        for (const FileByteOrder order : {FileByteOrder {false}, FileByteOrder {true}}) {
            if (order.read<quint32>(head.data() + 8) == pcapng::byteOrderMagic)
                return order;
        }
    }
    return notACapture(nameOfForeignFile(head));
}

/// The program that wrote the section, as its header tells; empty if it does not.
QString applicationOf(QByteArrayView sectionHeader, FileByteOrder byteOrder)
{
    constexpr qsizetype optionsStart = 16;
    constexpr qsizetype maxShown = 100; // bytes
    QString application;
    if (sectionHeader.size() < optionsStart)
        return application;
    pcapng::forEachOption(
        sectionHeader.sliced(optionsStart), byteOrder, [&](quint16 code, QByteArrayView value) {
            if (code == pcapng::applicationOption && application.isNull())
                application = QString::fromUtf8(value.first(std::min(value.size(), maxShown)));
        });
    return application;
}
}

CaptureReader::CaptureReader(std::shared_ptr<const CaptureFile> file, qint64 fileSize,
    FileByteOrder byteOrder, qint64 recordLimit)
    : m_file(std::move(file))
    , m_fileSize(fileSize)
    , m_blocks(m_file, fileSize, byteOrder)
    , m_index(recordLimit)
{
}

Result<std::unique_ptr<CaptureReader>> CaptureReader::open(const QString& path, qint64 recordLimit)
{
    // Without O_NONBLOCK, a pipe that nobody writes to would be waited for.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return cannotRead(errno, path);
    auto file = std::make_shared<CaptureFile>(descriptor, path);
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0)
        return cannotRead(errno, path);
    if (!S_ISREG(status.st_mode))
        return notACapture(QStringLiteral("no regular file"));
    QByteArray head(std::min<qint64>(headSize, status.st_size), Qt::Uninitialized);
    if (!file->read(0, head.data(), head.size()))
        return cannotRead(EIO, path);
    const Result<FileByteOrder> byteOrder = byteOrderOf(head);
    if (!byteOrder)
        return byteOrder.error();
    std::unique_ptr<CaptureReader> reader(
        new CaptureReader(std::move(file), status.st_size, *byteOrder, recordLimit));
    if (const Result<> ours = reader->readHead(); !ours)
        return ours.error();
    return reader;
}

/// The two blocks that every capture starts with. Those of others are told by them.
Result<> CaptureReader::readHead()
{
    const std::optional<BlockReader::Block> section = m_blocks.next();
    if (!section)
        return notACapture(QStringLiteral("a pcapng file that is damaged at its start"));
    const QString application = applicationOf(section->body, m_blocks.byteOrder());
    if (!application.startsWith(QLatin1String("Socketscope"))) {
        return notACapture(application.isEmpty()
                ? QStringLiteral("a pcapng file of another program")
                : QStringLiteral("a pcapng file written by %1").arg(application));
    }
    const std::optional<BlockReader::Block> interface = m_blocks.next();
    if (!interface || interface->type != pcapng::interfaceType || interface->body.size() < 8)
        return notACapture(QStringLiteral("a capture that is damaged at its start"));
    const auto linkType = m_blocks.byteOrder().read<quint16>(interface->body.data());
    if (linkType != pcapng::ethernet)
        return notACapture(QStringLiteral("a capture of link type %1").arg(linkType));
    return {};
}

bool CaptureReader::advance(Deadline deadline)
{
    constexpr int blocksPerLookAtClock = 256;
    constexpr int looksPerCall = 1'000'000 / blocksPerLookAtClock;
    for (int look = 0; look < looksPerCall && !m_isDone; ++look) {
        for (int count = 0; count < blocksPerLookAtClock; ++count) {
            const std::optional<BlockReader::Block> block = m_blocks.next();
            m_isDone = !block;
            if (m_isDone)
                break;
            add(*block);
        }
        if (deadline != Deadline::max() && std::chrono::steady_clock::now() >= deadline)
            break;
    }
    return m_isDone;
}

void CaptureReader::add(const BlockReader::Block& block)
{
    if (block.type == pcapng::enhancedPacketType) {
        if (const std::optional<ReadPacket> packet = readPacketBlock(block, m_blocks.byteOrder()))
            m_index.add(*packet);
    } else if (block.type == eventblock::type) {
        if (const std::optional<ReadEvent> event = readEventBlock(block.body, m_blocks.byteOrder()))
            m_index.add(*event);
    }
}

CaptureSnapshotPtr CaptureReader::snapshot()
{
    auto snapshot = std::make_shared<CaptureSnapshot>();
    m_index.show(*snapshot);
    snapshot->file = m_file;
    snapshot->fileSize = position();
    using Growth = CaptureSnapshot::Growth;
    snapshot->growth = m_isDone || m_isStopped ? Growth::None : Growth::AsItIsRead;
    if (m_isDone)
        snapshot->unreadableBytes = m_fileSize - position();
    return snapshot;
}
