// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/limitsdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr qint64 mebibyte = 1024 * 1024;
constexpr int greatest = 1024 * 1024; // MiB
}

LimitsDialog::LimitsDialog(const Limits& limits, QWidget* parent)
    : QDialog(parent)
    , m_limits(limits)
{
    setObjectName(QStringLiteral("limitsDialog"));
    setWindowTitle(tr("Limits on memory"));
    setAccessibleName(windowTitle());
    auto* meaning = new QLabel(
        tr("What goes over a limit is given up, oldest first, or refused, and counted. What is in "
           "the capture file stays there. Connections that are open are always kept."),
        this);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * Theme::grid);
    for (const LimitField& field : limitFields()) {
        auto* spin = new QSpinBox(this);
        spin->setObjectName(QStringLiteral("limitSpin_%1").arg(QLatin1String(field.name)));
        spin->setAccessibleName(field.descriptionText());
        spin->setRange(int(std::max<qint64>(1, field.least / mebibyte)), greatest);
        spin->setSuffix(tr(" MiB", "mebibytes, behind a number"));
        spin->setGroupSeparatorShown(true);
        form->addRow(field.descriptionText(), spin);
        m_fields.push_back(spin);
    }
    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(meaning);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { show(Limits()); });
    show(limits);
}

void LimitsDialog::show(const Limits& limits)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(int(limits.*limitFields()[qsizetype(i)].bytes / mebibyte));
}

Limits LimitsDialog::limits() const
{
    Limits limits = m_limits;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        qint64& bytes = limits.*limitFields()[qsizetype(i)].bytes;
        if (bytes / mebibyte != m_fields[i]->value()) // what is no whole number of MiB stays
            bytes = m_fields[i]->value() * mebibyte;
    }
    return limits;
}
