// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/compose/composedmessage.h"
#include "core/compose/savedmessages.h"
#include "core/framing/fieldtype.h"
#include "core/session/session.h"
#include "ui/compose/deliveryfaults.h"

#include <QByteArray>
#include <QVector>
#include <QWidget>

#include <array>

class ComposePreview;
class ElidedLabel;
class FaultPanel;
class InlineMessage;
class PanelHeader;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class SavedPanel;
class SentLink;

/// Writes a message of the target's framing by form, shows its exact bytes while it is written, and
/// sends it to one connection: sound, or with faults on purpose.
class ComposePanel : public QWidget
{
    Q_OBJECT

public:
    /// `savedPath` is the file that saved messages are kept in; empty: they are not kept.
    explicit ComposePanel(
        QWidget* parent = nullptr, const QString& savedPath = SavedMessages::standardPath());

    /// Where messages go; invalid: nowhere. `framing` is FramingSpec::toString() of what they are
    /// to be messages of.
    void setTarget(ConnectionId id, const QString& framing = firstFraming().toString());
    /// Folded, it is its title line.
    void setFolded(bool on);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// Unfolds it, and puts the focus where the content is written.
    void edit();
    /// Unfolds it, and opens the list of saved messages.
    void showSaved();
    /// As its button does.
    void send();
    /// Tells whether the target can be sent to, and what waits. Until then it can, and nothing
    /// does.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// The cause of what sendRequested() asked for last, so that the panel can show how far it is,
    /// and have it stopped, and which message it has become.
    void follow(Cause cause);
    /// What is written, to keep and to put back.
    [[nodiscard]] const MessageDraft& draft() const { return m_draft; }
    void setDraft(const MessageDraft& draft);
    /// The bytes that Send sends; of a large file those before it.
    [[nodiscard]] const QByteArray& message() const { return m_message.bytes; }

signals:
    void sendRequested(const Commands::Send& send);
    /// The message that was sent last, by its place in the log.
    void messageWanted(qint64 index);
    void cancelRequested(const Commands::CancelSend& cancel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A field that a person chooses a value for. One control serves the framings that have it.
    struct ChosenField {
        const FieldType* type;
        QComboBox* combo;
    };
    /// What was sent last, if that takes its time.
    struct Sent {
        ConnectionId target;
        Cause cause;
        qint64 bytes = 0;
    };

    /// That of the first content, a request to the application behaviour.
    [[nodiscard]] static FramingSpec firstFraming();
    void addFields();
    void setUpContent();
    void setUpSource();
    void setUpFaults();
    void setUpSaved();
    void setUpSending();
    void layOutForm();
    void setUpFolding();
    void orderTabs();
    void applyTheme();
    [[nodiscard]] static QString sourceName(MessageDraft::Source source);
    [[nodiscard]] static QString hint(MessageDraft::Source source);
    void setSource(MessageDraft::Source source);
    void chooseFile();
    void readForm();
    void updateMessage();
    void saveMessage();
    void sendSaved(int row);
    QToolButton* addHeaderButton(const char* name, const QString& text, const QString& toolTip);
    void updateTarget();
    void updateTransport();
    [[nodiscard]] QString targetNote() const;
    void showNote();
    void makeRoom();
    void updateSendButton();
    /// Of what was sent last, the bytes that wait; 0 if that went to another than the target.
    [[nodiscard]] qint64 waitingBytes() const;
    /// Where messages are kept apart, one may be empty.
    [[nodiscard]] bool isSendable(const ComposedMessage& message) const;
    void sendMessage(const ComposedMessage& message, const FaultPlan& faults);
    void showProblem(const QString& problem);
    /// Underlines where in the content the problem is.
    void markProblem();
    /// Why nothing can be sent to a connection, in words; empty: it can.
    [[nodiscard]] QString obstacle(ConnectionId target) const;

    PanelHeader* m_header;
    QToolButton* m_foldButton;
    QWidget* m_form; // all but the title line
    QToolButton* m_sourceButton = nullptr;
    QToolButton* m_savedButton = nullptr;
    SavedMessages* m_saved;
    SavedPanel* m_savedPanel;
    QPlainTextEdit* m_content;
    QVector<ChosenField> m_fields;
    QPushButton* m_faultsButton;
    FaultPanel* m_faultPanel;
    InlineMessage* m_faultBand;
    QPushButton* m_sendButton;
    ElidedLabel* m_note; ///< to whom, or why not
    SentLink* m_sentLink;
    QLabel* m_problem;
    ComposePreview* m_preview;
    ConnectionId m_target;
    QString m_obstacle; // of m_target
    AnalysisSnapshotPtr m_snapshot; // null until the first comes
    Sent m_sent;
    DeliveryFaults m_delivery;
    Transport m_transport = Transport::Tcp; // of m_target
    qint64 m_waitingBytes = 0; // as shown
    FramingSpec m_framing = firstFraming(); // of the last target
    MessageDraft m_draft;
    std::array<QString, 3> m_contents; // of the sources that are not shown
    ComposedMessage m_message;
    bool m_isSetting = false; // the form is filled by the program, not the person
    bool m_isFolded = false;
};
