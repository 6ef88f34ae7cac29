using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Privacy;

/// <summary>Somebody was erased. It says who by an id that leads to nobody any more, and is kept so that a restored backup can be erased again.</summary>
public sealed class Erasure
{
    /// <summary>What stands where words of the person stood, or words about it.</summary>
    public const string Blank = "[erased]";

    private Erasure()
    {
    }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public ErasureWish Wish { get; private set; }

    public DateTimeOffset ErasedAt { get; private set; }

    /// <summary>When the bytes of what was deleted were overwritten as well; null until then.</summary>
    public DateTimeOffset? ClearedAt { get; private set; }

    public static Erasure Of(Person person, ErasureWish wish, DateTimeOffset at)
        => new() { PersonId = person.Id, OrganisationId = person.OrganisationId, Wish = wish, ErasedAt = at };

    /// <summary>The first time counts.</summary>
    public void Clear(DateTimeOffset at) => ClearedAt ??= at;

    /// <summary>What stands where the person is named: the same wherever it is, and made of nothing but its id.</summary>
    public static string PseudonymOf(PersonId person) => $"erased-{person.Value:N}";
}
