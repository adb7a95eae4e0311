// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/text/safetext.h"

#include <QString>
#include <QTableWidget>
#include <QVector>

/// Names and values of a part of a message, a row each, with a remark and the bytes it stands for.
class FieldTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Columns { NameColumn, ValueColumn, RemarkColumn, ColumnCount };
    struct Field {
        QString name;
        MarkedText value;
        QString remark;
        ByteRange range;
        bool isFaulty = false;

        bool operator==(const Field&) const = default;
    };

    explicit FieldTable(QWidget* parent = nullptr);

    /// Texts are shown as they are: they must be safe (safetext.h).
    void setFields(const QVector<Field>& fields);
    [[nodiscard]] const Field& field(int row) const { return m_fields.at(row); }
    /// Selects the row whose bytes hold `range`, or none; without fieldSelected().
    void selectRange(ByteRange range);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void fieldSelected(const ByteRange& range);

private:
    void applyTheme();

    QVector<Field> m_fields;
};
