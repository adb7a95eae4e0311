// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/partcolors.h"

ColorRole partTextRole(MessagePart part)
{
    switch (part) {
    case MessagePart::FixedHeader:
        return ColorRole::FixedHeader;
    case MessagePart::JsonHeader:
        return ColorRole::JsonHeader;
    case MessagePart::Content:
        return ColorRole::Content;
    case MessagePart::Fault:
        return ColorRole::Fault;
    case MessagePart::Plain:
        return ColorRole::Text;
    }
    Q_UNREACHABLE();
}

ColorRole partFillRole(MessagePart part)
{
    switch (part) {
    case MessagePart::FixedHeader:
        return ColorRole::FixedHeaderFill;
    case MessagePart::JsonHeader:
        return ColorRole::JsonHeaderFill;
    case MessagePart::Content:
        return ColorRole::ContentFill;
    case MessagePart::Fault:
        return ColorRole::FaultFill;
    case MessagePart::Plain:
        return ColorRole::Panel;
    }
    Q_UNREACHABLE();
}
