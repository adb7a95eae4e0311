// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"
#include "core/session/peercheck.h"

#include <QWidget>

class CheckModel;
class EmptyHint;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QToolButton;
class VerdictBand;

/// A host and a port, and step by step why it does or does not answer. Each step is a lesson: what
/// is asked, by which call.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(QWidget* parent = nullptr);
    ~CheckPage() override;

    /// Fills the fields and begins. Port 0: none.
    void check(const TransportAddress& place);
    void focusFirstField();

signals:
    /// A person has had enough of it.
    void closeRequested();

protected:
    /// Escape ends a check, then leaves.
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeForm();
    void setUpView();
    void nameFields();
    void startOrCancel();
    void start();
    void fill(const TransportAddress& place);
    [[nodiscard]] Transport transport() const;
    void showTransport();
    void showRunning(bool isRunning);
    void addStep(const CheckStep& step);
    void finish(const CheckSummary& summary);
    void showLesson();
    void copyAll();
    void copySelected();
    void applyTheme();

    PeerCheck m_check;
    CheckModel* m_model;
    QComboBox* m_transport;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QCheckBox* m_speech;
    QPushButton* m_button;
    QToolButton* m_copyButton;
    VerdictBand* m_verdict;
    QListView* m_view;
    EmptyHint* m_hint;
    QLabel* m_lesson;
    QString m_verdictText; // of the check that is shown; empty while it runs
};
