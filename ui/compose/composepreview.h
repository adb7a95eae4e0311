// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/faultplan.h"

#include <QPlainTextEdit>

/// The bytes of a composed message in hex, each in the colour of its part; of many the beginning.
class ComposePreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposePreview(QWidget* parent = nullptr);

    void setMessage(const ComposedBytes& message);
    /// That are seen, however little room there is.
    void setLeastLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void applyTheme();
    void updateText();
    void append(const QString& text, FieldLook look);

    ComposedBytes m_message;
    int m_leastLines = 3;
};
