// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/transportstatewords.h"

#include <QVector>
#include <QWidget>

class ElidedLabel;
class QGridLayout;
class QLabel;

/// What is known of a connection that has no states of TCP, a line each.
class TransportFacts : public QWidget
{
    Q_OBJECT

public:
    explicit TransportFacts(QWidget* parent = nullptr);

    void setFacts(const QList<TransportStateWords::Fact>& facts);

private:
    struct Line {
        QLabel* label;
        ElidedLabel* value;
    };

    void addLine();
    void applyTheme();

    QGridLayout* m_grid;
    QVector<Line> m_lines; // as many as were ever wanted
};
