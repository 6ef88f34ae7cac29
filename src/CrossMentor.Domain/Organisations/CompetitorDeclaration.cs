using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Organisations;

/// <summary>One organisation names another as competitor. Either side's word counts for both.</summary>
public sealed class CompetitorDeclaration : IVersioned
{
    private CompetitorDeclaration()
    {
    }

    public CompetitorDeclarationId Id { get; private set; }

    public int Version { get; private set; }

    public OrganisationId DeclaredById { get; private set; }

    public OrganisationId CompetitorId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day it holds; open when null.</summary>
    public DateOnly? ValidTo { get; private set; }

    public static Outcome<CompetitorDeclaration> Declare(
        CompetitorDeclarationId id, Organisation declaredBy, Organisation competitor, DateOnly validFrom, DateOnly? validTo)
    {
        var check = new InputCheck();
        if (declaredBy.Id == competitor.Id)
        {
            check.Fail("competitorId", "An organisation cannot be its own competitor. Name another one.");
        }
        else if (declaredBy.GroupId is not null && declaredBy.GroupId == competitor.GroupId)
        {
            check.Fail("competitorId", "Both organisations belong to one group. Name an organisation outside the group.");
        }

        if (validTo < validFrom)
        {
            check.Fail("validTo", "validTo lies before validFrom. Choose a later day or leave it out.");
        }

        if (check.HasFailed)
        {
            return Outcome<CompetitorDeclaration>.Refused(check.Refusals);
        }

        return new CompetitorDeclaration
        {
            Id = id,
            DeclaredById = declaredBy.Id,
            CompetitorId = competitor.Id,
            ValidFrom = validFrom,
            ValidTo = validTo,
        };
    }

    public bool HoldsOn(DateOnly day) => Overlaps(day, day);

    public bool Overlaps(DateOnly from, DateOnly to) => ValidFrom <= to && (ValidTo is null || ValidTo >= from) && !IsVoid;

    /// <summary>Ends it with the day before; one that had not begun then never held.</summary>
    public void Withdraw(DateOnly today)
    {
        if (ValidTo is null || ValidTo >= today)
        {
            var yesterday = today.AddDays(-1);
            ValidTo = yesterday < ValidFrom ? ValidFrom.AddDays(-1) : yesterday;
        }
    }

    private bool IsVoid => ValidTo < ValidFrom;
}
