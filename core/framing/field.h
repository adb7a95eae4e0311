// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/framing/contentform.h"
#include "core/framing/faulttype.h"
#include "core/framing/fieldlook.h"
#include "core/framing/fieldvalue.h"

/// A part of messages that stands together and has fields. A constant beside the framing.
struct SectionType {
    const char* title; ///< English, as a heading: "JSON header"; titleText() has it translated
    FieldLook look;

    [[nodiscard]] QString titleText() const;
};

/// Such a part of one message. Ranges are in the message, 0 its first byte.
struct Section {
    const SectionType* type = nullptr;
    ByteRange range; ///< as far as its bytes are there
    qint64 expected = -1; ///< bytes that it has when it is all there; -1: not known

    [[nodiscard]] bool isWhole() const { return expected < 0 || range.size() == expected; }
};

/// One thing that a message says. Views live as long as the call that tells of it.
struct Field {
    enum class State : quint8 {
        Known, ///< to the framing, right or wrong
        Extra, ///< the framing knows of none of this name
        Cut, ///< its end may not be there
        Missing, ///< it should be there; its range is empty
    };

    QByteArrayView name; ///< UTF-8
    FieldValue value = {};
    ByteRange range = {}; ///< in the message, with the name where that stands beside the value
    ByteRange valueRange = {}; ///< of the value alone, without quotes
    const FaultType* fault = nullptr; ///< what is wrong with it
    State state = State::Known;
    bool isCause = false; ///< the fault of the message is about this field
};

/// The content of one message.
struct ContentPart {
    ByteRange range; ///< in the message, as far as its bytes are there
    qint64 expected = -1; ///< bytes that it has when it is all there; -1: not known
    ContentForm form;
};

/// Takes what a message is made of, in its order: sections, after each the fields in it, last the
/// content. What nobody wants is not made.
class FieldSink
{
public:
    virtual ~FieldSink() = default;

    /// Whether fields of this name (UTF-8) are to be told of.
    [[nodiscard]] virtual bool wants(QByteArrayView /*name*/) const { return true; }
    /// Whether what is wrong with them is, and which are missing.
    [[nodiscard]] virtual bool wantsFaults() const { return true; }
    /// Whether the content is.
    [[nodiscard]] virtual bool wantsContent() const { return true; }

    /// A section begins; the fields that follow are in it.
    virtual void section(const Section&) { }
    virtual void field(const Field& field) = 0;
    virtual void content(const ContentPart&) { }
};
