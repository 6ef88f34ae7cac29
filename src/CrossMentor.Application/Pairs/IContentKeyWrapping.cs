using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Wraps the key of a pair under one that is kept apart from the database.</summary>
public interface IContentKeyWrapping
{
    /// <summary>Whether somebody decided where that other key lies; what is sealed under one that may go away with a machine is lost with it.</summary>
    bool IsLasting { get; }

    byte[] Wrap(PairId pair, byte[] key);

    /// <summary>Null for what was not wrapped for this pair, or under a key that is not there any more.</summary>
    byte[]? Unwrap(PairId pair, byte[] wrapped);
}
