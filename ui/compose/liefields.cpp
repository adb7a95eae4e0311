// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/liefields.h"

#include "ui/compose/fieldnames.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QValidator>

#include <limits>

namespace {

/// Any integer that a field can be said to be.
class NumberValidator : public QValidator
{
public:
    NumberValidator(const FieldType& field, QObject* parent)
        : QValidator(parent)
        , m_field(field)
    {
    }

    State validate(QString& input, int& /*position*/) const override
    {
        if (input.isEmpty() || input == QLatin1Char('-'))
            return Intermediate;
        bool isNumber = false;
        const qint64 number = input.toLongLong(&isNumber);
        return isNumber && number >= m_field.least && number <= m_field.most ? Acceptable : Invalid;
    }

private:
    const FieldType& m_field;
};

/// The number that a field is said to be; nothing if that is none that it can be.
std::optional<qint64> numberOf(const QJsonObject& fields, const FieldType& field)
{
    const QJsonValue value = fields.value(QLatin1String(field.name));
    const qint64 number = value.toInteger(field.least - 1);
    const bool isOne = value.isDouble() && number >= field.least && number <= field.most;
    return isOne ? std::optional(number) : std::nullopt;
}

bool fitsSpinBox(const FieldType& field)
{
    return field.least > std::numeric_limits<int>::min()
        && field.most <= std::numeric_limits<int>::max();
}

} // namespace

QWidget* LieFields::Row::control() const
{
    return spin ? static_cast<QWidget*>(spin) : edit;
}

std::optional<qint64> LieFields::Row::value() const
{
    if (spin)
        return spin->value() < type->least ? std::nullopt : std::optional(qint64(spin->value()));
    return edit->hasAcceptableInput() ? std::optional(edit->text().toLongLong()) : std::nullopt;
}

void LieFields::Row::setValue(std::optional<qint64> value) const
{
    if (spin)
        spin->setValue(int(value.value_or(type->least - 1)));
    else
        edit->setText(value ? QString::number(*value) : QString());
}

LieFields::LieFields(QFormLayout* form, QObject* parent)
    : QObject(parent)
    , m_form(form)
{
    for (const FieldType* const field : FieldNames::all(FieldType::Kind::Computed)) {
        m_rows.append(makeRow(*field));
        QWidget* const control = m_rows.last().control();
        control->setAccessibleName(field->titleText());
        m_form->addRow(field->titleText(), control);
    }
}

LieFields::Row LieFields::makeRow(const FieldType& field)
{
    const QString prefix = QStringLiteral("fault");
    if (fitsSpinBox(field)) {
        auto* const spin = new QSpinBox;
        spin->setObjectName(FieldNames::ofControl(prefix, field, QStringLiteral("Spin")));
        spin->setRange(int(field.least) - 1, int(field.most));
        spin->setSpecialValueText(tr("as it is"));
        connect(spin, &QSpinBox::valueChanged, this, &LieFields::changed);
        return {&field, spin, nullptr};
    }
    auto* const edit = new QLineEdit;
    edit->setObjectName(FieldNames::ofControl(prefix, field, QStringLiteral("Edit")));
    edit->setPlaceholderText(tr("as it is"));
    edit->setValidator(new NumberValidator(field, edit));
    connect(edit, &QLineEdit::textChanged, this, &LieFields::changed);
    return {&field, nullptr, edit};
}

QJsonObject LieFields::values() const
{
    QJsonObject values;
    for (const Row& row : m_rows) {
        if (const auto value = row.value())
            values.insert(QLatin1String(row.type->name), *value);
    }
    return values;
}

QJsonObject LieFields::setValues(const QJsonObject& fields)
{
    QJsonObject others = fields;
    for (const Row& row : std::as_const(m_rows)) {
        const auto value = numberOf(fields, *row.type);
        row.setValue(value);
        if (value)
            others.remove(QLatin1String(row.type->name));
    }
    return others;
}

void LieFields::setFraming(const Framing& framing)
{
    for (const Row& row : std::as_const(m_rows)) {
        const bool isThere = FieldNames::has(framing, *row.type);
        row.control()->setVisible(isThere);
        m_form->labelForField(row.control())->setVisible(isThere);
    }
}
