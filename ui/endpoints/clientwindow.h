// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/endpoints/endpointwindow.h"

class BehaviorList;
class ChatClientFields;
class DatagramChoice;
class FramingChoice;
class PlaceField;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/// Clients of one server: one connection or thousands, and their conversation; or one who takes
/// part in a chat.
class ClientWindow : public EndpointWindow
{
    Q_OBJECT

public:
    explicit ClientWindow(Session* session, QWidget* parent = nullptr);

    void setConfig(const EndpointConfig& config);
    [[nodiscard]] EndpointConfig config() const override;
    [[nodiscard]] QString title() const override;
    void start() override;
    void stop() override;

protected:
    void factsChanged(const AnalysisSnapshot& snapshot, const EndpointFacts& facts) override;
    [[nodiscard]] QString settingsText() const override;
    void showFailure(const Error& error) override;
    void setFieldsEnabled(bool on) override;

private:
    void nameFields();
    void nameParts();
    void addFields(QFormLayout* form);
    void connectFields();
    void updateForTransport();
    void updateForBehavior();
    [[nodiscard]] bool isChat() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString connectedText(qint64 count) const;
    [[nodiscard]] QString target() const;

    EndpointConfig m_given; // with what has no field
    QLineEdit* m_host;
    QSpinBox* m_port;
    PlaceField* m_place; // both, and the transport
    DatagramChoice* m_datagram;
    QSpinBox* m_count;
    BehaviorList* m_behavior;
    ChatClientFields* m_chat;
    FramingChoice* m_framing;
    QCheckBox* m_reconnect;
    QFormLayout* m_form = nullptr;
    Parts m_parts {};
};
