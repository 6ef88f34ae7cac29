using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Organisations;

/// <summary>Organisations under common control: a parent company and its subsidiaries.</summary>
public sealed class OrganisationGroup : IVersioned
{
    private OrganisationGroup()
    {
    }

    public OrganisationGroupId Id { get; private set; }

    public int Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Makes the group and puts its first members in; an organisation is in one group at most.</summary>
    public static Outcome<OrganisationGroup> Create(OrganisationGroupId id, string name, IReadOnlyList<Organisation> members)
    {
        var check = new InputCheck();
        var read = check.Text("name", name, Organisation.NameLengthMax);
        if (members.Count == 0)
        {
            check.Fail("organisationIds", "A group needs members. Name at least one organisation.");
        }

        if (check.HasFailed)
        {
            return Outcome<OrganisationGroup>.Refused(check.Refusals);
        }

        if (members.Any(member => member.GroupId is not null))
        {
            return new AlreadyExists("organisationIds");
        }

        foreach (var member in members)
        {
            // Only the group changes, and everything else of the member was valid before.
            _ = member.Change(new(GroupId: id));
        }

        return new OrganisationGroup { Id = id, Name = read };
    }
}
