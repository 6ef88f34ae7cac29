using System.Security.Cryptography;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Opens what pairs wrote for one of the two: through its own filters, so that nobody else has a way in.</summary>
public sealed class PairContent(CrossMentorDb db, IContentKeyWrapping wrapping)
{
    /// <summary>The texts of notes that the caller sees, in their order; the keys of all their pairs are read with one statement.</summary>
    public async Task<IReadOnlyList<Outcome<string>>> ReadAsync(IReadOnlyList<PairNote> notes, CancellationToken ct)
    {
        var pairs = notes.Select(note => note.PairId).Distinct().ToList();
        var kept = await db.PairContentKeys.Where(key => pairs.Contains(key.PairId)).AsNoTracking().ToListAsync(ct);
        var secrets = kept.ToDictionary(key => key.PairId, Open);
        try
        {
            return [.. notes.Select(note => secrets.GetValueOrDefault(note.PairId) is { } secret ? note.Read(secret) : new PairContentUnreadable())];
        }
        finally
        {
            foreach (var secret in secrets.Values)
            {
                secret?.Dispose();
            }
        }
    }

    /// <summary>What a person wrote itself, as far as it can be read, for the person alone.</summary>
    public async Task<IReadOnlyDictionary<PairNoteId, string>> WordsOfAsync(PersonId person, CancellationToken ct)
    {
        var own = await db.PairNotes
            .Where(note => (note.Author == PairSide.Mentor && note.MentorPersonId == person) || (note.Author == PairSide.Mentee && note.MenteePersonId == person))
            .AsNoTracking()
            .ToListAsync(ct);
        return own.Zip(await ReadAsync(own, ct)).Where(read => read.Second.IsAccepted).ToDictionary(read => read.First.Id, read => read.Second.Value);
    }

    /// <summary>The secret of a pair that is about to write; drawn where the pair has written nothing yet.</summary>
    /// <param name="written">How many notes the pair has: without its key they are lost, and a new key beside them would hide that.</param>
    internal async Task<Outcome<PairSecret>> OpenAsync(Pair pair, int written, CancellationToken ct)
    {
        var kept = await db.PairContentKeys.SingleOrDefaultAsync(key => key.PairId == pair.Id, ct);
        if (kept is null && written == 0)
        {
            return wrapping.IsLasting ? Draw(pair) : new PairContentNotOffered();
        }

        return kept is not null && Open(kept) is { } secret ? secret : new PairContentUnreadable();
    }

    private PairSecret Draw(Pair pair)
    {
        var secret = PairSecret.Draw();
        var key = secret.ExportKey();
        db.PairContentKeys.Add(PairContentKey.Of(pair, wrapping.Wrap(pair.Id, key)));
        CryptographicOperations.ZeroMemory(key);
        return secret;
    }

    private PairSecret? Open(PairContentKey kept)
    {
        if (wrapping.Unwrap(kept.PairId, kept.Wrapped) is not { } key)
        {
            return null;
        }

        var secret = PairSecret.Of(key);
        CryptographicOperations.ZeroMemory(key);
        return secret;
    }
}
