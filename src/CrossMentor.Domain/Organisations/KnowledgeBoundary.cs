using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Organisations;

/// <summary>The topics whose knowledge must not leave an organisation. What is known of them is stored nowhere, only that they are not for others.</summary>
public sealed class KnowledgeBoundary : IVersioned
{
    public const int TopicsMax = 100;

    private KnowledgeBoundary()
    {
    }

    public KnowledgeBoundaryId Id { get; private set; }

    public int Version { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Taxonomy codes in the order of the alphabet.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];

    /// <summary>Of an organisation that has kept nothing to itself yet.</summary>
    public static KnowledgeBoundary Of(KnowledgeBoundaryId id, OrganisationId organisation) => new() { Id = id, OrganisationId = organisation };

    /// <summary>Replaces all topics. What has left the organisation before is not called back.</summary>
    public Outcome<KnowledgeBoundary> Set(IReadOnlyList<string> topics)
    {
        var check = new InputCheck();
        var read = check.TaxonomyCodes("topics", topics, TopicsMax);
        if (check.HasFailed)
        {
            return Outcome<KnowledgeBoundary>.Refused(check.Refusals);
        }

        Topics = read;
        return this;
    }
}
