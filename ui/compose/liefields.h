// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldtype.h"
#include "core/framing/framing.h"

#include <QObject>
#include <QVector>

#include <optional>

class QFormLayout;
class QLineEdit;
class QSpinBox;

/// Rows of a form for the numbers that a framing works out, which a message can be made to say
/// otherwise: lengths above all. Empty: as they are.
class LieFields : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to `form`, which outlives it.
    explicit LieFields(QFormLayout* form, QObject* parent = nullptr);

    /// What fields are said to be, by name.
    [[nodiscard]] QJsonObject values() const;
    /// Shows those of `fields` that have a row and fit it; returns the others.
    QJsonObject setValues(const QJsonObject& fields);
    /// Shows the rows of this framing's fields.
    void setFraming(const Framing& framing);

signals:
    void changed();

private:
    struct Row {
        const FieldType* type;
        QSpinBox* spin; ///< null where the number may be too large for one
        QLineEdit* edit; ///< null otherwise

        [[nodiscard]] QWidget* control() const;
        [[nodiscard]] std::optional<qint64> value() const;
        void setValue(std::optional<qint64> value) const;
    };

    [[nodiscard]] Row makeRow(const FieldType& field);

    QFormLayout* m_form;
    QVector<Row> m_rows;
};
