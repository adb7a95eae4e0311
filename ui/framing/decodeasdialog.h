// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/decoderules.h"
#include "ui/framing/decodepreview.h"

#include <QDialog>

#include <optional>

class EncodingCombo;
class FramingForm;
class InlineMessage;
class QComboBox;
class QLabel;
class QPushButton;

/// Chooses how the bytes of a connection, of its endpoint or of a port become messages: by a
/// framing and its parameters, or by the one that explains them, with the reason in words.
class DecodeAsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connection` is one of the snapshot's; a later snapshot changes nothing here.
    DecodeAsDialog(
        const AnalysisSnapshot& snapshot, ConnectionId connection, QWidget* parent = nullptr);

signals:
    /// No framing: the endpoint's own again.
    void chosen(const DecodeRule& rule, const std::optional<FramingSpec>& framing);

private:
    void addScopes(const ConnectionFacts& facts);
    void addFramings(const QString& current);
    void layOut();
    void showFraming();
    void updatePreview();
    void apply();
    /// As it is chosen; none: the endpoint's own.
    [[nodiscard]] Result<std::optional<FramingSpec>> framing() const;

    const DecodePreview m_preview;
    QComboBox* m_scope;
    QVector<DecodeRule> m_rules; // what each entry of m_scope stands for
    QComboBox* m_framing;
    FramingForm* m_form;
    EncodingCombo* m_encoding;
    QLabel* m_explanation;
    QLabel* m_messages;
    InlineMessage* m_error;
    QPushButton* m_applyButton = nullptr;
};
