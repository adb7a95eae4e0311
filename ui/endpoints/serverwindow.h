// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/endpoints/endpointwindow.h"

class AddressCombo;
class AnswersDialog;
class BehaviorList;
class ChatServerFields;
class DatagramChoice;
class FramingChoice;
class PlaceField;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class RulesDialog;
class UnixChoice;

/// One server: where it listens, what it answers, who is connected, and the conversation.
class ServerWindow : public EndpointWindow
{
    Q_OBJECT

public:
    explicit ServerWindow(Session* session, QWidget* parent = nullptr);

    void setConfig(const EndpointConfig& config);
    [[nodiscard]] EndpointConfig config() const override;
    [[nodiscard]] QString title() const override;
    void start() override;
    void stop() override;

signals:
    /// "Connect a client".
    void clientWanted();

protected:
    void factsChanged(const AnalysisSnapshot& snapshot, const EndpointFacts& facts) override;
    [[nodiscard]] QString settingsText() const override;
    void showFailure(const Error& error) override;
    void setFieldsEnabled(bool on) override;

private:
    void addFields(QFormLayout* form);
    void connectFields();
    void nameFields();
    void updateForTransport();
    void updateForBehavior();
    void showRules();
    void showAnswers();
    void handleSettingsChanged();
    void changeWhatRuns();
    /// What is wrong with the fields, for a person; empty: they can be used.
    [[nodiscard]] QString problem() const;
    void updateCounts();
    void updateExposure();
    void showListening(const AnalysisSnapshot& snapshot, const EndpointFacts& facts);
    [[nodiscard]] QString listeningText(const SocketAddress& local) const;

    EndpointConfig m_given; // with what has no field
    EndpointConfig m_running; // what it was started with, and changed to since
    AddressCombo* m_address;
    QSpinBox* m_port;
    PlaceField* m_place; // both, and the transport
    DatagramChoice* m_datagram;
    UnixChoice* m_unix;
    BehaviorList* m_behavior;
    FramingChoice* m_framing;
    ChatServerFields* m_chat;
    QLineEdit* m_reply;
    QPushButton* m_rulesButton;
    QPushButton* m_answersButton;
    QCheckBox* m_closeAfterAnswer;
    ReplyRulesPtr m_rules;
    QMap<QString, QString> m_answers;
    RulesDialog* m_rulesDialog = nullptr; // made when it is asked for
    AnswersDialog* m_answersDialog = nullptr; // likewise
    QFormLayout* m_form = nullptr;
    bool m_isPaused = false; // as was shown
    QString m_acceptQueue; // in words; empty: not known
    Parts m_parts {};
    InlineMessage* m_exposure;
};
