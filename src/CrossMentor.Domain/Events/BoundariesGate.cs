using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Domain.Events;

/// <summary>Whether everybody who takes part knows the boundaries of mentoring.</summary>
public static class BoundariesGate
{
    /// <param name="missing">The organisations of those who have not attested them.</param>
    public static GateReading Read(IReadOnlyCollection<OrganisationId> missing) => missing.Count == 0
        ? GateReading.Passed(GateCode.Boundaries, GateDisclosure.Concerned, "Everybody enrolled has attested the boundaries of mentoring.")
        : GateReading.Open(
            GateCode.Boundaries,
            GateDisclosure.Concerned,
            "People have not attested the boundaries of mentoring. They read boundarySituations and use attestBoundaries; trainingGaps says who is missing.",
            missing,
            []);
}
