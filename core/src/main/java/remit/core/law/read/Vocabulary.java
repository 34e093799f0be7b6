package remit.core.law.read;

import remit.core.kernel.FunctionId;
import remit.core.kernel.ProvisionId;
import remit.core.law.Confidence;
import remit.core.law.Provision.Standing;
import remit.core.shape.Scalar;

/// What provisions can name where they stand: the words of the pack, in a charter its identifiers
/// too.
///
/// @param partner a word for kinds of partner
/// @param body a word for kinds of body, or a body
/// @param anybody a word for kinds of either, or an identifier of either
/// @param standing what a provision is where it does not say
/// @param confidence how sure one is where it does not say
public record Vocabulary(
    Scalar<String> partner,
    Scalar<String> body,
    Scalar<String> anybody,
    Scalar<FunctionId> function,
    Scalar<ProvisionId> provision,
    Standing standing,
    Confidence confidence) {}
