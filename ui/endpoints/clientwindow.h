// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/endpoints/endpointwindow.h"

class FramingChoice;
class QLineEdit;
class QSpinBox;

/// Clients of one server: one connection or thousands, and their conversation.
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
    [[nodiscard]] QString target() const;

    EndpointConfig m_given; // with what has no field
    QLineEdit* m_host;
    QSpinBox* m_port;
    QSpinBox* m_count;
    FramingChoice* m_framing;
    Parts m_parts {};
};
