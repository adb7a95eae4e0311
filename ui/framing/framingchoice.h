// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"

#include <QWidget>

#include <optional>
#include <vector>

class ElidedLabel;
class EncodingCombo;
class FramingCombo;
class InlineMessage;
class QFormLayout;
class QToolButton;

/// How the bytes of an endpoint become messages, as a field of a form: the framing of what it
/// receives, explained in a line; and folded under another line, as few need it, a framing for what
/// it sends, the encoding of texts, and first messages of another form.
class FramingChoice : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are named after `name`: "serverFraming" has a serverFramingCombo.
    explicit FramingChoice(const QString& name, QWidget* parent = nullptr);

    /// `sent`: of what is sent; nothing: the same.
    void setFraming(const FramingSpec& received, const std::optional<FramingSpec>& sent = {});
    [[nodiscard]] FramingSpec received() const;
    /// Nothing: as received().
    [[nodiscard]] std::optional<FramingSpec> sent() const;
    /// What is wrong with the fields, for a person; empty: they can be used.
    [[nodiscard]] QString problem() const;
    /// All that is chosen, in a few words: "Lines, sent: SLIP, text: latin-1".
    [[nodiscard]] QString summary() const;

signals:
    /// By a person, or by setFraming().
    void changed();
    /// A person wants to see `fields` of it.
    void unfolded(QWidget* fields);

private:
    /// One kind of first message that framings can have: a parameter of Kind::Framing.
    struct First {
        QString key;
        FramingCombo* combo;
        QWidget* field;
    };

    void layOut();
    void addFirstMessages();
    void handleReceivedChanged();
    void chooseFirst(const First& first);
    void updateFirstMessages();
    void updateFold();
    void showProblem();
    /// What stands under the fold and is not as usual.
    [[nodiscard]] QStringList rareChoices() const;
    [[nodiscard]] FramingSpec withEncoding(FramingSpec framing) const;

    FramingCombo* m_received;
    ElidedLabel* m_meaning;
    QToolButton* m_foldButton;
    ElidedLabel* m_rareChoices; // while it is folded
    QWidget* m_rare; // what folds
    QFormLayout* m_rows;
    FramingCombo* m_sent;
    EncodingCombo* m_encoding;
    InlineMessage* m_problem;
    std::vector<First> m_firsts;
};
