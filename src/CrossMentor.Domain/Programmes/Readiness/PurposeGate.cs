using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Every organisation accepted the same wording of the purpose, and that wording is the latest.</summary>
public static class PurposeGate
{
    private const GateCode Code = GateCode.Purpose;

    /// <param name="isProposed">Whether there is a wording at all.</param>
    /// <param name="accepted">Who accepted the latest one.</param>
    public static GateReading Read(IReadOnlyList<OrganisationId> organisations, bool isProposed, IEnumerable<OrganisationId> accepted)
    {
        var missing = organisations.Except(accepted).Order().ToList();
        if (isProposed && missing.Count == 0)
        {
            return GateReading.Passed(Code, GateDisclosure.Everybody, "Every organisation accepted the purpose.");
        }

        var message = isProposed
            ? "Organisations have not accepted the latest wording of the purpose. They accept it with acceptPurpose."
            : "Nobody has put the purpose into words. Propose it with proposePurpose.";
        return GateReading.Open(Code, GateDisclosure.Everybody, message, missing, [new PurposeNotAgreed(missing)]);
    }
}
