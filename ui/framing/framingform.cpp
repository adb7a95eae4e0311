// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/framingform.h"

#include "core/framing/framingregistry.h"
#include "core/text/safetext.h"
#include "core/words/errortext.h"
#include "core/words/format.h"
#include "ui/parts/wrappedlabel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace {
constexpr int widestLabel = 400; // pixels

QString valueOf(const QWidget* editor)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(editor))
        return combo->currentText();
    return static_cast<const QLineEdit*>(editor)->text();
}

QString rangeOf(const FramingParameter& parameter)
{
    switch (parameter.kind) {
    case FramingParameter::Kind::Bytes:
        return FramingForm::tr("one or more bytes; \\n \\r \\t \\0 \\xNN \\\\ are understood");
    case FramingParameter::Kind::Byte:
        return FramingForm::tr("one byte; \\n \\r \\t \\0 \\xNN \\\\ are understood");
    case FramingParameter::Kind::Number:
        return FramingForm::tr("a number from %1 to %2")
            .arg(Format::number(parameter.least), Format::number(parameter.most));
    case FramingParameter::Kind::Framing:
        return FramingForm::tr("a framing, with / in place of : and , as in fixed/size=8");
    case FramingParameter::Kind::Choice:
        return FramingForm::tr("one of %1").arg(Format::list(parameter.choices()));
    }
    Q_UNREACHABLE();
}
} // namespace

FramingForm::FramingForm(QString fieldName, QWidget* parent)
    : QWidget(parent)
    , m_fieldName(std::move(fieldName))
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(Theme::grid * 2);
    m_layout->setVerticalSpacing(Theme::grid / 2 + 2);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void FramingForm::setFraming(const FramingSpec& framing)
{
    m_given = framing;
    m_fields.clear();
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    const FramingType* type = findFramingType(framing.name);
    if (!type)
        return;
    for (const FramingParameter& parameter : type->parameters) {
        const QString value = framing.parameters.value(
            QLatin1String(parameter.key), QLatin1String(parameter.fallback));
        QWidget* editor = makeEditor(parameter, value);
        QLabel* const label = makeLabel(parameter.descriptionText());
        label->setBuddy(editor);
        m_layout->addRow(label, editor);
        m_fields.push_back({&parameter, editor});
    }
}

/// In several lines where it is long.
QLabel* FramingForm::makeLabel(const QString& text)
{
    if (fontMetrics().horizontalAdvance(text) > widestLabel) {
        auto* const label = new WrappedLabel(this);
        label->setMinimumWidth(widestLabel);
        label->setText(text);
        return label;
    }
    auto* const label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* FramingForm::makeEditor(const FramingParameter& parameter, const QString& value)
{
    QWidget* editor = nullptr;
    if (parameter.kind == FramingParameter::Kind::Choice) {
        auto* combo = new QComboBox(this);
        combo->addItems(parameter.choices());
        combo->setCurrentText(value);
        connect(combo, &QComboBox::currentIndexChanged, this, &FramingForm::changed);
        editor = combo;
    } else {
        auto* edit = new QLineEdit(value, this);
        edit->setFont(Theme::instance().monoFont());
        connect(edit, &QLineEdit::textChanged, this, &FramingForm::changed);
        editor = edit;
    }
    editor->setObjectName(QStringLiteral("%1-%2").arg(m_fieldName, QLatin1String(parameter.key)));
    editor->setAccessibleName(parameter.descriptionText());
    editor->setToolTip(tr("Expected: %1").arg(rangeOf(parameter)));
    return editor;
}

Result<FramingSpec> FramingForm::framing() const
{
    FramingSpec spec {.name = m_given.name, .parameters = {}, .encoding = m_given.encoding};
    for (const Field& field : m_fields) {
        const QString value = valueOf(field.editor);
        if (value != QLatin1String(field.parameter->fallback))
            spec.parameters.insert(QLatin1String(field.parameter->key), value);
    }
    if (spec.parameters == m_given.parameters)
        spec.preset = m_given.preset;
    return FramingSpec::parse(spec.toString());
}

QString FramingForm::problem() const
{
    const Result<FramingSpec> whole = framing();
    if (whole)
        return {};
    for (const Field& field : m_fields) {
        const QString value = valueOf(field.editor);
        const FramingSpec only {
            .name = m_given.name, .parameters = {{QLatin1String(field.parameter->key), value}}};
        if (!FramingSpec::parse(only.toString()))
            return tr("“%1” cannot be “%2”. Expected: %3.")
                .arg(
                    field.parameter->descriptionText(), safeText(value), rangeOf(*field.parameter));
    }
    return ErrorText::forFraming(whole.error());
}
