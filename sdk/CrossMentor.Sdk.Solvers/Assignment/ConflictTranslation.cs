using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Says the solver's refusals as a strategy must: in words that name nobody, with rows and codes beside them.</summary>
public static class ConflictTranslation
{
    /// <summary>The conflict that a refusal speaks of.</summary>
    /// <param name="refusal">What <see cref="AssignmentSolver"/> answered.</param>
    public static Conflict ToConflict(AssignmentRefusal refusal) => refusal switch
    {
        null => throw new ArgumentNullException(nameof(refusal)),
        UnknownPair unknown => OfPair(unknown.Code, "A pinned pair names somebody who does not take part.", unknown.Pair),
        PinNotCandidate pin => OfPair(pin.Code, "A pair is pinned that the rules do not allow.", pin.Pair),
        PinRepeated pin => OfPair(pin.Code, "A pair is pinned more than once.", pin.Pair),
        PinExcluded pin => OfPair(pin.Code, "A pair is both pinned and ruled out.", pin.Pair),
        PinsOverCapacity over => new Conflict(
            new Reason(
                over.Code,
                $"A {Word(over.Side)} has {over.Pins} pinned pairs and room for {over.Capacity}.",
                ReasonParameter.Of("pins", over.Pins),
                ReasonParameter.Of("capacity", over.Capacity)),
            over.Side == ProgrammeSide.Mentor ? [over.Person] : [],
            over.Side == ProgrammeSide.Mentee ? [over.Person] : [],
            []),
        PinsOverQuota over => OfOrganisation(
            over.Organisation,
            over.Code,
            $"An organisation has {over.Pins} pinned pairs for its {Word(over.Side)}s and a highest quota of {over.Highest}.",
            ReasonParameter.Of("pins", over.Pins),
            ReasonParameter.Of("highest", over.Highest)),
        LowestQuotaUnreachable missed => OfOrganisation(
            missed.Organisation,
            missed.Code,
            $"An organisation must have {missed.Lowest} pairs for its {Word(missed.Side)}s; the matching that comes closest to all lowest quotas gives it {missed.Reached}.",
            ReasonParameter.Of("lowest", missed.Lowest),
            ReasonParameter.Of("reached", missed.Reached)),
        _ => new Conflict(new Reason(refusal.Code, refusal.Message), [], [], []),
    };

    private static Conflict OfPair(string code, string text, PairIndex pair) => new(new Reason(code, text), [pair.Mentor], [pair.Mentee], []);

    private static Conflict OfOrganisation(int organisation, string code, string text, params ReadOnlySpan<ReasonParameter> parameters)
        => new(new Reason(code, text, parameters), [], [], [organisation]);

    private static string Word(ProgrammeSide side) => side == ProgrammeSide.Mentor ? "mentor" : "mentee";
}
