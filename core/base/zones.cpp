// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zones.h"

#include <QMutex>
#include <QStringList>

#include <net/if.h>

namespace {

/// Names that are no interfaces of this computer.
class ForeignZones
{
public:
    /// 0 if there are too many.
    quint32 numberOf(const QString& name)
    {
        const QMutexLocker lock(&m_mutex);
        const qsizetype index = m_names.indexOf(name);
        if (index >= 0)
            return first + quint32(index);
        if (m_names.size() == mostNames)
            return 0;
        m_names.append(name);
        return first + quint32(m_names.size() - 1);
    }

    /// Empty if there is none of that number.
    QString nameOf(quint32 number)
    {
        const QMutexLocker lock(&m_mutex);
        return number >= first ? m_names.value(number - first) : QString();
    }

private:
    static constexpr quint32 first = 1u << 31;
    static constexpr qsizetype mostNames = 256;

    QMutex m_mutex; // protects m_names
    QStringList m_names;
};

ForeignZones& foreignZones()
{
    static ForeignZones zones;
    return zones;
}

/// Empty if there is none of that number.
QString interfaceName(quint32 number)
{
    char name[IF_NAMESIZE] {};
    return ::if_indextoname(number, name) ? QString::fromLocal8Bit(name) : QString();
}

} // namespace

quint32 Zones::numberOf(const QString& name)
{
    if (name.isEmpty())
        return 0;
    if (const quint32 index = ::if_nametoindex(name.toLocal8Bit().constData()))
        return index;
    const quint32 number = name.toUInt();
    return number != 0 ? number : foreignZones().numberOf(name);
}

QString Zones::nameOf(quint32 number)
{
    const QString name = interfaceName(number);
    if (!name.isEmpty())
        return name;
    const QString foreign = foreignZones().nameOf(number);
    return foreign.isEmpty() ? QString::number(number) : foreign;
}

bool Zones::isInterface(quint32 number)
{
    return !interfaceName(number).isEmpty();
}
