// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/framingdialog.h"

#include "core/framing/framingregistry.h"
#include "core/words/framingwords.h"
#include "ui/framing/framingform.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int dialogWidth = 440; // pixels
}

FramingDialog::FramingDialog(const FramingSpec& framing, QWidget* parent)
    : QDialog(parent)
    , m_form(new FramingForm(QStringLiteral("framingParameterEdit"), this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("framingDialog"));
    setWindowTitle(tr("Framing: %1").arg(FramingWords::title(framing.name)));
    setAccessibleName(windowTitle());
    m_form->setFraming(framing);
    auto* meaning = new QLabel(FramingWords::description(framing), this);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_okButton = buttons->button(QDialogButtonBox::Ok);
    m_okButton->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid * 3 / 2);
    layout->addWidget(meaning);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    connect(m_form, &FramingForm::changed, this, &FramingDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FramingDialog::check()
{
    const QString problem = m_form->problem();
    if (problem.isEmpty())
        m_message->hide();
    else
        m_message->showMessage(InlineMessage::Kind::Error, problem);
    m_okButton->setEnabled(problem.isEmpty());
}

FramingSpec FramingDialog::framing() const
{
    return *m_form->framing();
}
