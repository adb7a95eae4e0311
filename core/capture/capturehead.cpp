// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturehead.h"

#include "core/capture/pcapng/options.h"

#include <array>

QString CaptureHead::nameOfForeignFile(QByteArrayView head)
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
    const bool isSection = head.size() == size
        && qFromUnaligned<quint32>(head.data()) == pcapng::sectionHeaderType
        && pcapng::byteOrderOf(head.data() + 8);
    return isSection ? QString() : QStringLiteral("no pcapng file");
}

QString CaptureHead::applicationOf(QByteArrayView sectionHeader, FileByteOrder byteOrder)
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

QString CaptureHead::nameOf(const QString& application)
{
    if (application.isEmpty())
        return QStringLiteral("a pcapng file of another program");
    return QStringLiteral("a pcapng file written by %1").arg(application);
}

int CaptureHead::formatOf(QByteArrayView interface, FileByteOrder byteOrder)
{
    constexpr qsizetype optionsStart = 8;
    int format = 1;
    if (interface.size() < optionsStart)
        return format;
    pcapng::forEachOption(
        interface.sliced(optionsStart), byteOrder, [&format](quint16 code, QByteArrayView value) {
            const QByteArrayView prefix(pcapng::formatPrefix);
            if (code == pcapng::descriptionOption && value.startsWith(prefix))
                format = std::max(1, value.sliced(prefix.size()).toByteArray().toInt());
        });
    return format;
}
