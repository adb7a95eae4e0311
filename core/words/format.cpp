// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr qint64 nsPerMicrosecond = 1'000;

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString microseconds(qint64 timeNs)
{
    return QStringLiteral("%1").arg(
        timeNs % nsPerSecond / nsPerMicrosecond, 6, 10, QLatin1Char('0'));
}

QDateTime localTime(qint64 timeNs)
{
    return QDateTime::fromSecsSinceEpoch(timeNs / nsPerSecond);
}

} // namespace

QString Format::byteCount(qint64 bytes)
{
    static constexpr std::array units {QT_TRANSLATE_NOOP("Format", "%1 kB"),
        QT_TRANSLATE_NOOP("Format", "%1 MB"), QT_TRANSLATE_NOOP("Format", "%1 GB"),
        QT_TRANSLATE_NOOP("Format", "%1 TB")};
    if (bytes < 1000)
        return Words::tr("%1 B").arg(bytes);
    double value = double(bytes) / 1000;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return Words::tr(units.at(unit)).arg(QLocale().toString(value, 'f', value < 99.95 ? 1 : 0));
}

QString Format::byteRate(qint64 bytesPerSecond)
{
    return bytesPerSecond == 0 ? QString() : Words::tr("%1/s").arg(byteCount(bytesPerSecond));
}

QString Format::number(qint64 value)
{
    return QLocale().toString(value);
}

QString Format::timeOfDay(qint64 timeNs)
{
    return localTime(timeNs).toString(QStringLiteral("HH:mm:ss.")) + microseconds(timeNs);
}

QString Format::dateAndTime(qint64 timeNs)
{
    const QDateTime time = localTime(timeNs);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.")) + microseconds(timeNs)
        + QChar(u' ') + time.timeZoneAbbreviation();
}

QString Format::milliseconds(qint64 intervalNs)
{
    const qint64 us = intervalNs / nsPerMicrosecond;
    if (us >= 10'000'000)
        return QString::number(us / 1000);
    return decimal(double(us) / 1000, 3);
}

QString Format::duration(qint64 intervalNs)
{
    const qint64 seconds = std::max<qint64>(0, intervalNs / nsPerSecond);
    const QLatin1Char zero('0');
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60, 2, 10, zero);
}

QString Format::range(ByteRange range)
{
    if (range.isEmpty())
        return Words::tr("0 B");
    return Words::tr("%1–%2 · %3")
        .arg(number(range.start), number(range.end - 1), byteCount(range.size()));
}

QString Format::decimal(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString Format::isolated(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069); // LRI, PDI
}

QString Format::list(const QStringList& items)
{
    return items.join(Words::tr(", ", "between what is listed"));
}

QString Format::sentences(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        if (text.isEmpty() || sentence.isEmpty())
            text += sentence;
        else
            text = Words::tr("%1 %2", "two sentences").arg(text, sentence);
    }
    return text;
}

int Format::forPlural(qint64 count)
{
    constexpr qint64 million = 1'000'000; // the last digits tell the plural of great numbers
    return int(count < million ? count : million + count % million);
}

QString Format::plainToolTip(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}
