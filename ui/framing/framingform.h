// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framing/framingspec.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
struct FramingParameter;

/// The parameters of one framing as a form: a field for each, with what it may be.
class FramingForm : public QWidget
{
    Q_OBJECT

public:
    /// Its fields are named `fieldName` and the parameter's key: "decodeAsParameterEdit-size".
    explicit FramingForm(QString fieldName, QWidget* parent = nullptr);

    /// Shows the fields of another framing; parameters that are not given have their defaults.
    void setFraming(const FramingSpec& framing);
    /// As the fields say. Errors: InvalidArgument with what is out of range.
    [[nodiscard]] Result<FramingSpec> framing() const;
    /// What is wrong with the fields, for a person; empty: framing() is one.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }

signals:
    void changed();

private:
    struct Field {
        const FramingParameter* parameter;
        QWidget* editor;
    };

    QLabel* makeLabel(const QString& text);
    QWidget* makeEditor(const FramingParameter& parameter, const QString& value);

    QString m_fieldName;
    FramingSpec m_given; // as it was set
    QFormLayout* m_layout;
    std::vector<Field> m_fields;
};
