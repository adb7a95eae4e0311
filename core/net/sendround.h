// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class Sender;

/// Senders that hold back what they have to send until all that can be read in this round of the
/// event loop is read: what many have said goes to each of those who hear it in one write(2).
/// I/O thread.
class SendRound
{
public:
    /// Once in each round.
    void add(Sender& sender) { m_senders.push_back(&sender); }
    /// It is flushed no more.
    void remove(const Sender& sender);
    /// Has them all send.
    void flush();

private:
    std::vector<Sender*> m_senders; // null: was removed
};
