namespace CrossMentor.GraphQL.Language;

/// <summary>Gives the same string for a name that was seen a moment ago, so that repeated names cost no memory.</summary>
/// <remarks>A small table a thread: a name that meets another in its slot replaces it, so nobody can make it grow.</remarks>
internal static class NameTable
{
    private const int SlotCount = 512;
    private const int LongestKept = 64;

    [ThreadStatic]
    private static string?[]? slots;

    public static string Get(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestKept)
        {
            return name.ToString();
        }

        slots ??= new string?[SlotCount];
        ref var slot = ref slots[Slot(name)];
        if (slot is null || !name.SequenceEqual(slot))
        {
            slot = name.ToString();
        }

        return slot;
    }

    private static int Slot(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var character in name)
        {
            hash = (hash * 31) + character;
        }

        return (int)((hash ^ (hash >> 9)) % SlotCount);
    }
}
