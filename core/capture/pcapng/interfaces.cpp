// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/interfaces.h"

#include "core/capture/pcapng/options.h"

namespace {
constexpr quint64 nanosecondsPerSecond = 1'000'000'000;

/// What if_tsresol says: a power of ten, or of two if the highest bit is set. Numbers that leave no
/// second in 64 bits are as if they were the default.
quint64 ticksPerSecond(quint8 resolution)
{
    constexpr quint8 isPowerOfTwo = 0x80;
    const int power = resolution & ~isPowerOfTwo;
    if (resolution & isPowerOfTwo)
        return power < 63 ? quint64(1) << power : 1'000'000;
    quint64 ticks = power < 19 ? 1 : 1'000'000;
    for (int count = 0; power < 19 && count < power; ++count)
        ticks *= 10;
    return ticks;
}

/// `part` of a second, in nanoseconds.
quint64 nanoseconds(quint64 part, quint64 ticksPerSecond)
{
    constexpr quint64 exactUpTo = quint64(1) << 34; // times 10^9 it fits in 64 bits
    if (ticksPerSecond <= exactUpTo)
        return part * nanosecondsPerSecond / ticksPerSecond;
    return quint64(double(part) / double(ticksPerSecond) * double(nanosecondsPerSecond));
}
}

void Interfaces::add(QByteArrayView body, FileByteOrder byteOrder)
{
    constexpr qsizetype optionsStart = 8;
    Interface interface;
    interface.linkType = byteOrder.read<quint16>(body);
    const QByteArrayView options = body.sliced(std::min(optionsStart, body.size()));
    pcapng::forEachOption(options, byteOrder, [&](quint16 code, QByteArrayView value) {
        if (code == pcapng::timeResolutionOption && !value.isEmpty())
            interface.ticksPerSecond = ticksPerSecond(quint8(value.front()));
        else if (code == pcapng::timeOffsetOption)
            interface.offset = byteOrder.read<qint64>(value);
    });
    m_interfaces.push_back(interface);
}

bool Interfaces::isEthernet(quint32 number) const
{
    return number < m_interfaces.size() && m_interfaces[number].linkType == pcapng::ethernet;
}

qint64 Interfaces::time(quint32 number, quint64 ticks) const
{
    const Interface& interface = m_interfaces[number];
    if (interface.ticksPerSecond == nanosecondsPerSecond && interface.offset == 0)
        return qint64(ticks); // as ours
    const quint64 seconds = ticks / interface.ticksPerSecond + quint64(interface.offset);
    return qint64(seconds * nanosecondsPerSecond
        + nanoseconds(ticks % interface.ticksPerSecond, interface.ticksPerSecond));
}
