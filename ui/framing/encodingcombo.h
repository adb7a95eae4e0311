// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// Chooses the encoding of texts whose message does not say it: one of a list, or any other name
/// that Python or IANA has for one.
class EncodingCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit EncodingCombo(QWidget* parent = nullptr);

    /// Empty for the usual one (FramingSpec::encoding); it may be a name that nobody knows.
    [[nodiscard]] QString encoding() const;
    void setEncoding(const QString& encoding);
};
