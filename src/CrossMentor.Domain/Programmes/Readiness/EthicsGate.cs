using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Every organisation signed the latest version of the agreement, which always speaks of ethics and confidentiality.</summary>
public static class EthicsGate
{
    private const GateCode Code = GateCode.Ethics;

    /// <param name="isProposed">Whether there is an agreement at all.</param>
    /// <param name="signed">Who signed the latest version.</param>
    public static GateReading Read(IReadOnlyList<OrganisationId> organisations, bool isProposed, IEnumerable<OrganisationId> signed)
    {
        var unsigned = CheckSigned(organisations, isProposed, signed);
        if (unsigned.IsAccepted)
        {
            return GateReading.Passed(Code, GateDisclosure.Everybody, "Every organisation signed the agreement.");
        }

        var message = isProposed
            ? "Organisations have not signed the latest version of the agreement. They sign it with signAgreement."
            : "There is no agreement. Propose one with proposeAgreement.";
        return GateReading.Open(Code, GateDisclosure.Everybody, message, organisations.Except(signed), unsigned.Refusals);
    }

    /// <summary>Whether those whose people are to meet have signed.</summary>
    public static Outcome CheckSigned(IReadOnlyList<OrganisationId> organisations, bool isProposed, IEnumerable<OrganisationId> signed)
    {
        var missing = organisations.Except(signed).Order().ToList();
        return isProposed && missing.Count == 0 ? Outcome.Accepted : new AgreementMissing(missing);
    }
}
