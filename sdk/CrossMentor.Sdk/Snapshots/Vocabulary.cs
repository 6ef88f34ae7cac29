using System.Collections.Immutable;

namespace CrossMentor.Sdk.Snapshots;

/// <summary>The meaning of the codes of a column: code 3 is the fourth taxonomy id, such as <c>skill:negotiation</c>.</summary>
/// <remarks>Explanations cite the taxonomy id, so that evidence is a term that was recorded and never a coincidence of letters.</remarks>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> codes;

    /// <summary>Creates a vocabulary whose codes are the positions of the given ids.</summary>
    /// <param name="name">The name of the vocabulary, see <see cref="Vocabularies"/>.</param>
    /// <param name="ids">The taxonomy ids, each once.</param>
    public Vocabulary(string name, IEnumerable<string> ids)
    {
        Name = name;
        Ids = [.. ids];
        codes = new Dictionary<string, int>(Ids.Length, StringComparer.Ordinal);
        for (var code = 0; code < Ids.Length; code++)
        {
            if (!codes.TryAdd(Ids[code], code))
            {
                throw new ArgumentException($"Vocabulary {name} holds {Ids[code]} twice.", nameof(ids));
            }
        }
    }

    /// <summary>The name of the vocabulary.</summary>
    public string Name { get; }

    /// <summary>The taxonomy ids in the order of their codes.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>How many codes there are.</summary>
    public int Count => Ids.Length;

    /// <summary>How many 64-bit words a bit set over this vocabulary takes.</summary>
    public int WordCount => (Ids.Length + 63) / 64;

    /// <summary>The taxonomy id of a code.</summary>
    /// <param name="code">A code of this vocabulary.</param>
    public string this[int code] => Ids[code];

    /// <summary>The code of a taxonomy id, or <see cref="Missing.Code"/> when the vocabulary does not hold it.</summary>
    /// <param name="id">A taxonomy id.</param>
    public int CodeOf(string id) => codes.GetValueOrDefault(id, Missing.Code);
}
