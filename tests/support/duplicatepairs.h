#pragma once

#include "core/schema/module.h"

namespace crm {

/// A lead as somebody else would enter it again: seen is the one that is there, the answer is its duplicate. Number i decides in which of
/// the ways that people do: a typing error, another alphabet, a phone spelled otherwise, a legal form, first and last name swapped.
Values enteredAgain(const Values& seen, int i);

/// How many ways there are, and the name of each.
int waysToEnterAgain();
const char* wayToEnterAgain(int i);

} // namespace crm
