// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>
#include <functional>

/// A number over the last minute: a line, with what it is now and what it was at most. Own painting
/// and no plotting library: it is a line and two numbers, in the theme's colours.
class TrendPlot : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 span = 60'000'000'000; ///< ns that are shown

    /// `text`: a value as words.
    TrendPlot(const QString& title, std::function<QString(qint64)> text, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_samples.empty(); }
    void clear();
    /// `time`: ns of any clock, later than that of the one before.
    void add(qint64 time, qint64 value);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Sample {
        qint64 time;
        qint64 value;
    };

    [[nodiscard]] qint64 greatest() const;

    const QString m_title;
    const std::function<QString(qint64)> m_text;
    std::deque<Sample> m_samples; // the oldest first
};
