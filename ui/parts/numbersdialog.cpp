// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/numbersdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

NumbersDialog::NumbersDialog(const QString& title, const QString& meaning, QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto* words = new QLabel(meaning, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_last = words;
    m_form->setHorizontalSpacing(2 * Theme::grid);
    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(words);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        &NumbersDialog::defaultsRequested);
}

QSpinBox* NumbersDialog::addNumber(
    const QString& name, const QString& description, const QString& suffix)
{
    auto* spin = new QSpinBox(this);
    spin->setObjectName(name);
    spin->setAccessibleName(description);
    spin->setSuffix(suffix);
    spin->setGroupSeparatorShown(true);
    m_form->addRow(description, spin);
    setTabOrder(std::exchange(m_last, spin), spin);
    return spin;
}
