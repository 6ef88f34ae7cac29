using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>Money that one organisation, or the programme as a whole, spent. It is never changed: a wrong one is corrected by another.</summary>
public sealed class CostEntry : IVersioned
{
    public const int AmountMinorMax = 2_000_000_000;

    private CostEntry()
    {
    }

    public CostEntryId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>Who bears it; null for what all of them bear together.</summary>
    public OrganisationId? OrganisationId { get; private set; }

    public CostKind Kind { get; private set; }

    /// <summary>In the smallest unit of the currency; below zero in a correction.</summary>
    public int AmountMinor { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = string.Empty;

    public DateOnly SpentOn { get; private set; }

    public static Outcome<CostEntry> Record(
        CostEntryId id, ProgrammeId programme, OrganisationId? organisation, CostKind kind, int amountMinor, string currency, DateOnly spentOn)
    {
        var check = new InputCheck();
        if (amountMinor == 0)
        {
            check.Fail("amountMinor", "amountMinor is 0. Record what was spent, or what is to be taken back.");
        }

        var entry = new CostEntry
        {
            Id = id,
            ProgrammeId = programme,
            OrganisationId = organisation,
            Kind = kind,
            AmountMinor = check.Range("amountMinor", amountMinor, -AmountMinorMax, AmountMinorMax),
            Currency = check.Currency("currency", currency),
            SpentOn = spentOn,
        };
        return check.HasFailed ? Outcome<CostEntry>.Refused(check.Refusals) : entry;
    }
}
