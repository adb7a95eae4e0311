// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturehead.h"

#include "core/capture/pcapng/options.h"

#include <array>

namespace {
Error notACapture(const QString& whatItIs)
{
    return {ErrorCode::NotACapture, whatItIs};
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

/// The version of the format that if_description tells; 1 if it tells none.
int formatOf(QByteArrayView interface, FileByteOrder byteOrder)
{
    constexpr qsizetype optionsStart = 8;
    int format = 1;
    pcapng::forEachOption(
        interface.sliced(optionsStart), byteOrder, [&format](quint16 code, QByteArrayView value) {
            const QByteArrayView prefix(pcapng::formatPrefix);
            if (code == pcapng::descriptionOption && value.startsWith(prefix))
                format = std::max(1, value.sliced(prefix.size()).toByteArray().toInt());
        });
    return format;
}
}

Result<FileByteOrder> CaptureHead::byteOrderOf(QByteArrayView head)
{
    if (head.size() == size && qFromUnaligned<quint32>(head.data()) == pcapng::sectionHeaderType) {
        for (const FileByteOrder order : {FileByteOrder {false}, FileByteOrder {true}}) {
            if (order.read<quint32>(head.data() + 8) == pcapng::byteOrderMagic)
                return order;
        }
    }
    return notACapture(nameOfForeignFile(head));
}

Result<int> CaptureHead::readFormat(BlockReader& blocks)
{
    const FileByteOrder byteOrder = blocks.byteOrder();
    const std::optional<BlockReader::Block> section = blocks.next();
    if (!section)
        return notACapture(QStringLiteral("a pcapng file that is damaged at its start"));
    const QString application = applicationOf(section->body, byteOrder);
    if (!application.startsWith(QLatin1String("Socketscope"))) {
        return notACapture(application.isEmpty()
                ? QStringLiteral("a pcapng file of another program")
                : QStringLiteral("a pcapng file written by %1").arg(application));
    }
    const std::optional<BlockReader::Block> interface = blocks.next();
    if (!interface || interface->type != pcapng::interfaceType || interface->body.size() < 8)
        return notACapture(QStringLiteral("a capture that is damaged at its start"));
    const auto linkType = byteOrder.read<quint16>(interface->body.data());
    if (linkType != pcapng::ethernet)
        return notACapture(QStringLiteral("a capture of link type %1").arg(linkType));
    return formatOf(interface->body, byteOrder);
}
