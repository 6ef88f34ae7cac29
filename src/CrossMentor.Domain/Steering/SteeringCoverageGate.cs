using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Domain.Steering;

/// <summary>Every organisation has somebody in the steering group.</summary>
public static class SteeringCoverageGate
{
    private const GateCode Code = GateCode.SteeringCoverage;

    /// <param name="represented">Organisations with a representative who sits there.</param>
    public static GateReading Read(IReadOnlyList<OrganisationId> organisations, IEnumerable<OrganisationId> represented)
    {
        // One organisation alone has nobody to steer with.
        var missing = organisations.Count < 2 ? [] : organisations.Except(represented).ToList();
        return missing.Count == 0
            ? GateReading.Passed(Code, GateDisclosure.Everybody, "Every organisation is represented in the steering group.")
            : GateReading.Open(
                Code,
                GateDisclosure.Everybody,
                "Organisations have nobody in the steering group. They name somebody with appointRepresentative.",
                missing,
                []);
    }
}
