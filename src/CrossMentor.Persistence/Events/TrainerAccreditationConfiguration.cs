using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class TrainerAccreditationConfiguration : IEntityTypeConfiguration<TrainerAccreditation>
{
    public void Configure(EntityTypeBuilder<TrainerAccreditation> builder)
    {
        builder.ToTable("TrainerAccreditations");
        builder.HasKey(accreditation => accreditation.Id);
        builder.Property(accreditation => accreditation.Id).ValueGeneratedNever();
        builder.Property(accreditation => accreditation.Version).IsConcurrencyToken();
        builder.Property(accreditation => accreditation.TrainerName).HasMaxLength(TrainerAccreditation.NameLengthMax);
        builder.Property(accreditation => accreditation.AccreditedBy).HasMaxLength(TrainerAccreditation.NameLengthMax);
        builder.Property(accreditation => accreditation.Number).HasMaxLength(TrainerAccreditation.NumberLengthMax);
        builder.HasOne<Programme>().WithMany().HasForeignKey(accreditation => accreditation.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
