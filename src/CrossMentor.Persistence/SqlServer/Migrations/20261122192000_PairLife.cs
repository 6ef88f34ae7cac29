using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.SqlServer.Migrations
{
    /// <summary>
    /// Pairs have a life after they are confirmed: sessions that both confirm, pledges, a journal of their own, and a certificate when they are completed.
    /// A programme says what it expects of them.
    /// </summary>
    /// <remarks>Expand step: programmes that are there expect what the product does by default, and pairs that are there have not begun.</remarks>
    public partial class PairLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PairExpectations",
                table: "Programmes",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: @"{""sessionsMin"":4,""sessionsTarget"":6,""menteeCancellationsMax"":3,""daysWithoutSessionMax"":60,""initiativeProposalsMin"":4}");

            migrationBuilder.AddColumn<bool>(
                name: "MenteeCompletes",
                table: "Pairs",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "MenteePledge",
                table: "Pairs",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MentorCompletes",
                table: "Pairs",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "MentorPledge",
                table: "Pairs",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StartedAt",
                table: "Pairs",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PairCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PairId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MenteePersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MenteeOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(23)", maxLength: 23, nullable: false),
                    ProgrammeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Sessions = table.Column<int>(type: "int", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PairCertificates_Organisations_MenteeOrganisationId",
                        column: x => x.MenteeOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairCertificates_Organisations_MentorOrganisationId",
                        column: x => x.MentorOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairCertificates_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairCertificates_People_MenteePersonId",
                        column: x => x.MenteePersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairCertificates_People_MentorPersonId",
                        column: x => x.MentorPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairCertificates_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PairJournals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    PairId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MenteePersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CareerPlan = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Goals = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Experiments = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairJournals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PairJournals_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairJournals_People_MenteePersonId",
                        column: x => x.MenteePersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairJournals_People_MentorPersonId",
                        column: x => x.MentorPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairJournals_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PairSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    PairId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MenteePersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MenteeOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    ProposedBy = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    Format = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    Topics = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MentorConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    MenteeConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    CancelledBy = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    MentorReschedules = table.Column<int>(type: "int", nullable: false),
                    MenteeReschedules = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PairSessions_Organisations_MenteeOrganisationId",
                        column: x => x.MenteeOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairSessions_Organisations_MentorOrganisationId",
                        column: x => x.MentorOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairSessions_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairSessions_People_MenteePersonId",
                        column: x => x.MenteePersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairSessions_People_MentorPersonId",
                        column: x => x.MentorPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairSessions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PairCertificates_Code",
                table: "PairCertificates",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PairCertificates_MenteeOrganisationId",
                table: "PairCertificates",
                column: "MenteeOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PairCertificates_MenteePersonId",
                table: "PairCertificates",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairCertificates_MentorOrganisationId",
                table: "PairCertificates",
                column: "MentorOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PairCertificates_MentorPersonId",
                table: "PairCertificates",
                column: "MentorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairCertificates_PairId",
                table: "PairCertificates",
                column: "PairId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PairCertificates_ProgrammeId",
                table: "PairCertificates",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_PairJournals_MenteePersonId",
                table: "PairJournals",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairJournals_MentorPersonId",
                table: "PairJournals",
                column: "MentorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairJournals_PairId",
                table: "PairJournals",
                column: "PairId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PairJournals_ProgrammeId",
                table: "PairJournals",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_PairSessions_MenteeOrganisationId",
                table: "PairSessions",
                column: "MenteeOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PairSessions_MenteePersonId",
                table: "PairSessions",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairSessions_MentorOrganisationId",
                table: "PairSessions",
                column: "MentorOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PairSessions_MentorPersonId",
                table: "PairSessions",
                column: "MentorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairSessions_PairId_HeldOn",
                table: "PairSessions",
                columns: new[] { "PairId", "HeldOn" },
                unique: true,
                filter: "[State] IN ('Held', 'Confirmed')");

            migrationBuilder.CreateIndex(
                name: "IX_PairSessions_PairId_Number",
                table: "PairSessions",
                columns: new[] { "PairId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PairSessions_ProgrammeId",
                table: "PairSessions",
                column: "ProgrammeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PairCertificates");

            migrationBuilder.DropTable(
                name: "PairJournals");

            migrationBuilder.DropTable(
                name: "PairSessions");

            migrationBuilder.DropColumn(
                name: "PairExpectations",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "MenteeCompletes",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "MenteePledge",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "MentorCompletes",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "MentorPledge",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "Pairs");
        }
    }
}
