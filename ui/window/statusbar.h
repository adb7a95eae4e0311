// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

class ElidedLabel;
class QProgressBar;
class QToolButton;

/// The sums of the session in one line; each keeps its place while the others count. Shows how far
/// the saving or opening of a capture is, with a button to give it up.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// It never makes the window wider: what has no room is cut off.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, QStatusBar::minimumSizeHint().height()};
    }

    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// What is shown is a file: sums, but no rates and nothing that listens.
    void showAsFile();
    /// `work` is what is under way: "Saving the capture".
    void showProgress(const QString& work, qint64 done, qint64 total);
    void hideProgress();

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* addLabel(const char* name, const QString& widest, ColorRole role);
    void showLosses();
    void updateRates();
    void showBytes(const QString& in, const QString& out);

    ElidedLabel* m_servers;
    ElidedLabel* m_connections;
    ElidedLabel* m_in; // bytes a second; of a file, bytes
    ElidedLabel* m_out;
    ElidedLabel* m_messages;
    ElidedLabel* m_lost;
    ElidedLabel* m_capture;
    ElidedLabel* m_work;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QTimer m_rateTimer;
    QElapsedTimer m_sinceSample;
    Totals m_totals;
    Totals m_sampled;
    bool m_isFile = false;
};
