// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/framingcombo.h"

#include "core/framing/framing.h"
#include "core/framing/framingregistry.h"
#include "core/framing/presets.h"
#include "core/words/framingwords.h"
#include "ui/framing/framingdialog.h"
#include "ui/parts/combopopup.h"
#include "ui/parts/notedelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace {
constexpr int NoteRole = Qt::UserRole + 1;
}

FramingCombo::FramingCombo(QWidget* parent)
    : QComboBox(parent)
{
    for (const QString& name : framingNames() + presetNames()) {
        const QString description = FramingWords::description(*FramingSpec::parse(name));
        addItem(FramingWords::title(name), name);
        setItemData(count() - 1, description, NoteRole);
        setItemData(count() - 1, description, Qt::AccessibleDescriptionRole);
    }
    setItemDelegate(new NoteDelegate(NoteRole, this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    fitPopup(this);
}

void FramingCombo::addNone(const QString& text)
{
    insertItem(0, text, QString());
    setCurrentIndex(0);
}

void FramingCombo::offerThoseAmongOthers()
{
    for (int row = count() - 1; row >= 0; --row) {
        const Result<FramingSpec> spec = FramingSpec::parse(itemData(row).toString());
        if (spec && !Framing(*spec).canStandAmongOthers())
            removeItem(row);
    }
}

void FramingCombo::setNone()
{
    setCurrentIndex(findData(QString()));
}

FramingSpec FramingCombo::framing() const
{
    return FramingSpec::parse(currentData().toString()).value_or({});
}

void FramingCombo::setFraming(const FramingSpec& framing)
{
    const QString text = framing.toString();
    if (findData(text) < 0)
        addItem(FramingWords::title(framing), text);
    fitPopup(this);
    setCurrentIndex(findData(text));
}

QWidget* FramingCombo::withParameters()
{
    auto* field = new QWidget(parentWidget());
    m_parametersButton = new QToolButton(field);
    m_parametersButton->setObjectName(objectName() + QStringLiteral("Parameters"));
    m_parametersButton->setIcon(
        Theme::instance().icon(QStringLiteral("configure"), ColorRole::SecondaryText));
    m_parametersButton->setFixedWidth(Theme::rowHeight);
    m_parametersButton->setAccessibleName(tr("Parameters of the framing"));
    m_parametersButton->setToolTip(tr("Parameters of the framing"));
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(this, 1);
    layout->addWidget(m_parametersButton);
    field->setFocusProxy(this);
    connect(this, &QComboBox::currentIndexChanged, this, &FramingCombo::updateButton);
    connect(m_parametersButton, &QToolButton::clicked, this, &FramingCombo::editParameters);
    updateButton();
    return field;
}

void FramingCombo::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updateButton();
}

void FramingCombo::updateButton()
{
    if (!m_parametersButton)
        return;
    const FramingType* type = findFramingType(framing().name);
    m_parametersButton->setVisible(type && !type->parameters.empty());
    m_parametersButton->setEnabled(isEnabled());
}

void FramingCombo::editParameters()
{
    FramingDialog dialog(framing(), this);
    if (dialog.exec() == QDialog::Accepted)
        setFraming(dialog.framing());
}
