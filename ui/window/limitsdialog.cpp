// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/limitsdialog.h"

#include <QSpinBox>

#include <algorithm>

namespace {
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 megabyte = 1'000'000;
constexpr int mostKept = 1000;
constexpr int greatest = 1024 * 1024; // MiB
constexpr int longest = 24 * 60 * 60; // seconds
}

LimitsDialog::LimitsDialog(const Limits& limits, const KeptLimits& kept, QWidget* parent)
    : NumbersDialog(tr("Limits on memory"),
        tr("What goes over a limit is given up, oldest first, or refused, and counted. What is in "
           "the capture file stays there. Connections that are open are always kept."),
        parent)
    , m_limits(limits)
{
    setObjectName(QStringLiteral("limitsDialog"));
    const auto add = [this](const char* name, const QString& description, const QString& suffix) {
        return addNumber(
            QStringLiteral("limitSpin_%1").arg(QLatin1String(name)), description, suffix);
    };
    for (const LimitField& field : limitFields()) {
        QSpinBox* const spin
            = add(field.name, field.descriptionText(), tr(" MiB", "mebibytes, behind a number"));
        spin->setRange(int(std::max<qint64>(1, field.least / mebibyte)), greatest);
        m_fields.push_back(spin);
    }
    m_closeTimeout = add("closeTimeout", tr("How long a close waits for a peer that takes nothing"),
        tr(" s", "seconds, behind a number"));
    m_closeTimeout->setRange(1, longest);
    m_keptCount = add("keptCaptures", tr("Captures that were not saved: how many are kept"), {});
    m_keptCount->setRange(1, mostKept);
    m_keptSize
        = add("keptBytes", tr("Captures that were not saved: how much of the disk they may take"),
            tr(" MB", "megabytes, behind a number"));
    m_keptSize->setRange(0, greatest);
    connect(
        this, &NumbersDialog::defaultsRequested, this, [this] { show(Limits(), KeptLimits()); });
    show(limits, kept);
}

void LimitsDialog::show(const Limits& limits, const KeptLimits& kept)
{
    m_keptCount->setValue(kept.count);
    m_keptSize->setValue(int(kept.bytes / megabyte));

    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(int(limits.*limitFields()[qsizetype(i)].bytes / mebibyte));
    m_closeTimeout->setValue(
        int(std::chrono::ceil<std::chrono::seconds>(limits.drainWait).count()));
}

KeptLimits LimitsDialog::keptCaptures() const
{
    return {m_keptCount->value(), m_keptSize->value() * megabyte};
}

Limits LimitsDialog::limits() const
{
    Limits limits = m_limits;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        qint64& bytes = limits.*limitFields()[qsizetype(i)].bytes;
        if (bytes / mebibyte != m_fields[i]->value()) // what is no whole number of MiB stays
            bytes = m_fields[i]->value() * mebibyte;
    }
    const std::chrono::seconds closeTimeout(m_closeTimeout->value());
    if (std::chrono::ceil<std::chrono::seconds>(limits.drainWait) != closeTimeout) // likewise
        limits.drainWait = closeTimeout;
    return limits;
}
