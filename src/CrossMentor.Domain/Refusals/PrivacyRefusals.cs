using CrossMentor.Domain.Privacy;

namespace CrossMentor.Domain.Refusals;

/// <summary>The person has consented to none of the purposes for which this would be kept.</summary>
public sealed record ConsentMissing(IReadOnlyList<ConsentPurpose> Purposes) : Refusal(
    RefusalCodes.ConsentMissing,
    "You have consented to none of the purposes for which this would be kept. Consent to one of those that are named with grantConsent, or leave it out.");

/// <summary>The edition is not about this dimension of diversity.</summary>
public sealed record DimensionNotEnabled(DiversityDimension Dimension) : Refusal(
    RefusalCodes.DimensionNotEnabled,
    "The programme is not about this dimension of diversity and does not ask for it. Leave it out.");

/// <summary>Something forbids to erase the person now. What it is stands in the records of whoever runs the installation.</summary>
public sealed record ErasureHeld() : Refusal(
    RefusalCodes.ErasureHeld,
    "Something has to be kept of this person for the time being, so nothing was erased. Ask whoever runs the installation.");
