// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// The addresses of this computer that a server can listen at, each with a word of whom it is for,
/// and whatever a person types.
class AddressCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit AddressCombo(QWidget* parent = nullptr);

    [[nodiscard]] QString address() const { return currentText().trimmed(); }
    void setAddress(const QString& address) { setEditText(address); }

    /// Whether paths of Unix domain sockets are offered, in place of IP addresses.
    void setOffersPaths(bool on);

    /// Finds out anew what addresses there are.
    void showPopup() override;

private:
    void fillAgain();
    void fill();
    void offer(const QString& address, const QString& meaning);

    bool m_offersPaths = false;
};
